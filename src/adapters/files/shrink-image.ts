import {
  MOST_IMAGE_BYTES,
  type ImageFailure,
  type ImageShrinker,
  type ShrunkImage,
} from "#core/ports-images.ts";
import { err, ok, type Result } from "#core/shared/result.ts";

/** Tried one after another until the picture is small enough: longest side in pixels, and quality. */
const STEPS: readonly (readonly [side: number, quality: number])[] = [
  [2000, 0.75],
  [1700, 0.65],
  [1400, 0.6],
  [1100, 0.55],
  [900, 0.45],
  [600, 0.4],
];
/** More than any camera's picture; a drawing of more would take the laptop's memory. */
const MOST_PIXELS = 120_000_000;

/** Makes photos small by drawing them anew: what a camera wrote beside the picture, place and time too, is left behind. */
export const imageShrinker = (): ImageShrinker => ({
  shrink: async (bytes) => {
    const picture = await pictureOf(bytes);
    if (picture === null) return err({ code: "not-an-image" });
    try {
      return await smallEnough(picture);
    } catch {
      return err({ code: "failed" });
    } finally {
      picture.close();
    }
  },
});

async function pictureOf(bytes: Uint8Array): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes.slice()]), { imageOrientation: "from-image" });
  } catch {
    return null;
  }
}

async function smallEnough(picture: ImageBitmap): Promise<Result<ShrunkImage, ImageFailure>> {
  if (picture.width * picture.height > MOST_PIXELS) return err({ code: "too-large" });
  for (const [side, quality] of STEPS) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const width = Math.max(1, Math.round(picture.width * scale));
    const height = Math.max(1, Math.round(picture.height * scale));
    const blob = await drawn(picture, width, height, quality);
    if (blob.size <= MOST_IMAGE_BYTES)
      return ok({ image: base64(new Uint8Array(await blob.arrayBuffer())), width, height });
  }
  return err({ code: "failed" });
}

function drawn(picture: ImageBitmap, width: number, height: number, quality: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no drawing");
  // Paper is white where a picture is transparent.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: "image/jpeg", quality });
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
