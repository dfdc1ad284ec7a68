import type { ServiceContent } from "../domain/service/service-content";

/** Path of the only slot of WEB_TEMPLATE. */
export const WEB_SLOT = "Resources.Web.Properties.ImageId";

/** A ROS template with one image. */
export const WEB_TEMPLATE = `ROSTemplateFormatVersion: '2015-09-01'
Resources:
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: centos_7
`;

/** Content of a service with one template, valid in every field; its slot is associated with `versionId` if given. */
export function serviceOf(
  name: string,
  versionId: string | null = null,
  more: Partial<ServiceContent> = {},
): ServiceContent {
  return {
    type: "private",
    infos: { en: { name, description: "Made for a test of services." } },
    icon: null,
    releaseNotes: "",
    templates: [
      {
        name: "web",
        files: [{ path: "template.yaml", text: WEB_TEMPLATE }],
        allowedRegionIds: ["cn-beijing", "cn-hangzhou"],
        parameterSets: [],
        associations: versionId ? { [WEB_SLOT]: versionId } : {},
      },
    ],
    ...more,
  };
}
