import type { Result } from "#core/shared/result.ts";

/** A photo made small: JPEG bytes in base64, drawn anew, so that nothing but the picture is in them. */
export interface ShrunkImage {
  readonly image: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * not-an-image: the browser cannot show these bytes as a picture; too-large: more pixels than a page is photographed
 * with; failed: the picture could not be made small enough.
 */
export type ImageFailure = { readonly code: "not-an-image" | "too-large" | "failed" };

export interface ImageShrinker {
  /**
   * Draws a picture anew at a size that fits `MOST_IMAGE_BYTES`, upright as the camera held it, without place, time or
   * device. Never rejects.
   */
  shrink(bytes: Uint8Array): Promise<Result<ShrunkImage, ImageFailure>>;
}

/** Most bytes of one picture. */
export const MOST_IMAGE_BYTES = 300_000;
