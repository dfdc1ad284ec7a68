/** Icons are shown 32 px wide; twice that for dense screens, and half as much again for other places. */
const ICON_PX = 96;

/**
 * Makes a small square PNG of a picture, as a data URL; what is not square keeps its shape on a clear ground. Throws
 * when the browser cannot read the file as a picture.
 */
export async function shrinkPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  try {
    const canvas = document.createElement("canvas");
    canvas.width = ICON_PX;
    canvas.height = ICON_PX;
    const scale = Math.min(ICON_PX / picture.width, ICON_PX / picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser draws no pictures.");
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, (ICON_PX - width) / 2, (ICON_PX - height) / 2, width, height);
    return canvas.toDataURL("image/png");
  } finally {
    picture.close();
  }
}
