import { describe, expect, it } from "vitest";
import { findSecrets } from "./find-secrets";

const found = (text: string) =>
  findSecrets([{ path: "t.yaml", text }]).map(({ kind, range }) => [kind, text.slice(...range)]);

const BODY = "MIIEpAIBAAKCAQEAabcdefghijklmnop";

describe("secrets", () => {
  it.each([
    ["access-key", "AccessKeyId: LTAI5tExampleAccessKeyId1", "LTAI5tExampleAccessKeyId1"],
    ["access-key", 'id = "LTAIabcdef012345"', "LTAIabcdef012345"],
    ["password", "  Password: Adm1n@2024!", "Adm1n@2024!"],
    ["password", '  "MasterUserPassword": "Adm1n@2024!",', "Adm1n@2024!"],
    ["password", "db_password = 'Adm1n@2024!'", "Adm1n@2024!"],
    ["password", "        export MYSQL_ROOT_PASSWORD=hunter2hunter2 && start", "hunter2hunter2"],
    ["password", "AccessKeySecret: 9f73s3ljTXVcMT3Blb3ljT # ours", "9f73s3ljTXVcMT3Blb3ljT"],
    ["password", "{ apiKey: sk-difyai, host: db }", "sk-difyai"],
    ["password", String.raw`UserData: "{\"password\":\"appconfig\"}"`, "appconfig"],
    ["password", "MasterPassword: MySecret!2024", "MySecret!2024"],
    ["password", 'db_password = "Password123"', "Password123"],
    ["password", "ClientSecret: exchange-of-keys-88", "exchange-of-keys-88"],
    ["password", "Value: 'USERNAME: dts ; PASSWORD: P@ssw0rd'", "P@ssw0rd"],
  ])("%s in %j", (kind, text, secret) => {
    expect(found(text)).toEqual([[kind, secret]]);
  });

  it.each([
    `-----BEGIN RSA PRIVATE KEY-----\n    ${BODY}`,
    String.raw`Key: "-----BEGIN PRIVATE KEY-----\n${BODY}"`,
    `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED`,
  ])("private key in %j", (text) => {
    expect(found(text)[0]?.[0]).toBe("private-key");
  });

  it("come in the order of the text, each once, file by file", () => {
    const text = "AccessKeySecret: abcdef123456\nApiKey: LTAI5tExampleAccessKeyId1\n";
    const all = findSecrets([
      { path: "a.tf", text },
      { path: "b.tf", text: "" },
      { path: "c.tf", text },
    ]);
    expect(all.map(({ kind, source }) => [kind, source])).toEqual([
      ["password", "a.tf"],
      ["access-key", "a.tf"],
      ["password", "c.tf"],
      ["access-key", "c.tf"],
    ]);
  });
});

describe("no secrets", () => {
  it.each([
    "Password: !Ref InstancePassword",
    "Password:\n      Ref: InstancePassword",
    '"Password": {"Ref": "InstancePassword"}',
    `Password: \${Password}`,
    "password = var.instance_password",
    "password = random_password.db.result",
    `password = "\${var.instance_password}"`,
    "export PASSWORD=$(openssl rand -hex 8)",
    "mysql --password=$PASSWORD",
    "PasswordInherit: true",
    "AssociationProperty: ALIYUN::ECS::Instance::Password",
    "AssociationProperty: ALIYUN::Bailian::ApiKey::ApiKeyInfo",
    "en: 'Server login password: length 8–30 characters'",
    "zh-cn: 密码: 长度为8-30个字符",
    "Password: <your-password>",
    'Password: "********"',
    "Password: your-password",
    "SecretKey: CHANGE_ME",
    "https://bailian.console.aliyun.com/?apiKey=1#/api-key",
    'Password: ""',
    "Password: abc",
    "VALTAI5tExampleAccessKeyId1",
    "echo '-----BEGIN RSA PRIVATE KEY-----' > id_rsa \\n",
    "Default: 'centos_7'",
  ])("%j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
