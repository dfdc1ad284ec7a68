/** The package version whose regional image stands in a slot once it is deployed. */
export type Association = {
  packageId: string;
  packageName: string;
  versionId: string;
  versionName: string;
};

/** Associations by slot path. */
export type Associations = Readonly<Record<string, Association>>;

/** Where a version has its image: a draft has only its source image, in its source region. */
export type VersionImages = { draft: boolean; images: Readonly<Record<string, string>> };
