/** What an image says of its operating system when its world file does not. */
export interface ImageDefaults {
  readonly platform: string;
  readonly osName: string;
  readonly osNameEn: string;
  readonly bootMode: "BIOS" | "UEFI" | "UEFI-Preferred";
}

/** The defaults for an operating system and architecture; arm64 machines boot by UEFI only. */
export function imageDefaults(osType: "linux" | "windows", architecture: string): ImageDefaults {
  if (osType === "windows") {
    return {
      platform: "Windows Server 2022",
      osName: "Windows Server 2022 数据中心版 64位中文版",
      osNameEn: "Windows Server 2022 Datacenter Edition 64bit Chinese Edition",
      bootMode: "BIOS",
    };
  }
  const isArm = architecture === "arm64";
  const suffix = isArm ? " ARM版" : "";
  return {
    platform: "Aliyun",
    osName: `Alibaba Cloud Linux 3.2104 LTS 64位${suffix}`,
    osNameEn: `Alibaba Cloud Linux 3.2104 LTS 64 bit${isArm ? " for ARM" : ""}`,
    bootMode: isArm ? "UEFI" : "BIOS",
  };
}
