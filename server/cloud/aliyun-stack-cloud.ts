import * as ros from "@alicloud/ros20190910";
import { CloudError } from "../domain/cloud/cloud-error";
import type { CloudStackEvent } from "../domain/cloud/cloud-stack";
import type { CloudAccount } from "./aliyun-access";
import { callRos } from "./aliyun-call-ros";
import { readStack, readStackEvent, readStackResource } from "./aliyun-read-stack";
import type {
  StackAddress,
  StackCloud,
  StackOrder,
  StackUpdate,
  StackUpdatePreview,
} from "./stack-cloud";

/** ListStackEvents returns at most this many events a page. */
const EVENT_PAGE_SIZE = 50;
const MAX_EVENT_PAGES = 10;

/** The stacks of one account through Alibaba Cloud ROS (2019-09-10), or anything that speaks its API. */
export function aliyunStackCloud(account: CloudAccount): StackCloud {
  return {
    validateTemplate: (asked) => validate(account, asked),
    createStack: (order) => create(account, order),
    updateStack: (update) => change(account, update),
    previewUpdate: (update) => preview(account, update),
    getStack: (stack) => absentAsNull(read(account, stack)),
    findStackId: (asked) => find(account, asked),
    listStackEvents: (stack) => listEvents(account, stack),
    listStackResources: (stack) =>
      callRos(account, stack.regionId, "ListStackResources", async (client) => {
        const answer = await client.listStackResources(new ros.ListStackResourcesRequest(stack));
        return (answer.body?.resources ?? []).map(readStackResource);
      }),
    deleteStack: (stack) =>
      absentAsNull(
        callRos(account, stack.regionId, "DeleteStack", async (client) => {
          const answer = await client.deleteStack(new ros.DeleteStackRequest(stack));
          return { requestId: answer.body?.requestId ?? "" };
        }),
      ),
  };
}

async function absentAsNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (thrown) {
    if (thrown instanceof CloudError && thrown.said.code === "StackNotFound") return null;
    throw thrown;
  }
}

function validate(account: CloudAccount, asked: { regionId: string; templateBody: string }) {
  return callRos(account, asked.regionId, "ValidateTemplate", async (client) => {
    const { body } = await client.validateTemplate(new ros.ValidateTemplateRequest(asked));
    const { resources = [], dataSources = [] } = body?.resourceTypes ?? {};
    return {
      description: body?.description ?? "",
      parameters: (body?.parameters ?? []).map((each) => String(each.ParameterKey ?? "")),
      resourceTypes: [...resources, ...dataSources],
    };
  });
}

function pairs(parameters: StackOrder["parameters"]) {
  return Object.entries(parameters).map(([parameterKey, parameterValue]) => ({
    parameterKey,
    parameterValue,
  }));
}

function create(account: CloudAccount, { name, parameters, ...order }: StackOrder) {
  return callRos(account, order.regionId, "CreateStack", async (client) => {
    const answer = await client.createStack(
      new ros.CreateStackRequest({
        ...order,
        stackName: name,
        parameters: pairs(parameters).map((pair) => new ros.CreateStackRequestParameters(pair)),
      }),
    );
    return { stackId: answer.body?.stackId ?? "", requestId: answer.body?.requestId ?? "" };
  });
}

function updateRequest(update: Omit<StackUpdate, "clientToken">, more: { dryRun?: boolean } = {}) {
  return new ros.UpdateStackRequest({
    ...update,
    ...more,
    parameters: pairs(update.parameters).map((pair) => new ros.UpdateStackRequestParameters(pair)),
  });
}

function change(account: CloudAccount, update: StackUpdate) {
  return callRos(account, update.regionId, "UpdateStack", async (client) => {
    const answer = await client.updateStack(updateRequest(update));
    return { requestId: answer.body?.requestId ?? "" };
  });
}

function preview(
  account: CloudAccount,
  update: Omit<StackUpdate, "clientToken">,
): Promise<StackUpdatePreview> {
  return callRos(account, update.regionId, "UpdateStack", async (client) => {
    const { body } = await client.updateStack(updateRequest(update, { dryRun: true }));
    const told = body?.dryRunResult;
    return {
      requestId: body?.requestId ?? "",
      changeable: told?.parametersAllowedToBeModified ?? [],
      fixed: told?.parametersNotAllowedToBeModified ?? [],
      interrupting: told?.parametersCauseInterruptionIfModified ?? [],
      replacing: told?.parametersCauseReplacementIfModified ?? [],
    };
  });
}

function read(account: CloudAccount, stack: StackAddress) {
  return callRos(account, stack.regionId, "GetStack", async (client) => {
    const answer = await client.getStack(
      new ros.GetStackRequest({ ...stack, showResourceProgress: "PercentageOnly" }),
    );
    return readStack(answer.body ?? new ros.GetStackResponseBody());
  });
}

function find(account: CloudAccount, { regionId, name }: { regionId: string; name: string }) {
  return callRos(account, regionId, "ListStacks", async (client) => {
    const request = new ros.ListStacksRequest({ regionId, stackName: [name] });
    const stacks = (await client.listStacks(request)).body?.stacks ?? [];
    return stacks.find(({ stackName }) => stackName === name)?.stackId ?? null;
  });
}

async function listEvents(account: CloudAccount, stack: StackAddress): Promise<CloudStackEvent[]> {
  const found: CloudStackEvent[] = [];
  for (let pageNumber = 1; pageNumber <= MAX_EVENT_PAGES; pageNumber += 1) {
    const page = { ...stack, pageNumber, pageSize: EVENT_PAGE_SIZE };
    const body = await callRos(account, stack.regionId, "ListStackEvents", async (client) => {
      return (await client.listStackEvents(new ros.ListStackEventsRequest(page))).body;
    });
    const events = body?.events ?? [];
    found.push(...events.map(readStackEvent));
    if (events.length < EVENT_PAGE_SIZE) break;
  }
  return found;
}
