/**
 * Properties by resource type, as paths inside the resource; `*` stands for every item of a list or
 * every block of that name.
 */
export type ImageProperties = Readonly<Record<string, readonly string[]>>;

/** What a language's resources have to do with images. */
export type ImageCatalog = {
  /** Properties that take the id of an ECS image to start machines from. */
  taken: ImageProperties;
  /** Properties that name an image in order to copy, share or look it up. */
  operatedOn: ImageProperties;
  /** Properties that take the id of an image of another product: same name, other ids. */
  foreign: ImageProperties;
  /** Properties that people write but the provider does not know, by what is meant. */
  unknown: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
