import { describe, expect, it } from "vitest";
import { contentOf, sizeOf } from "./file";

describe("a file on its way to the register", () => {
  it("is carried as Base64, whatever its bytes and length", async () => {
    const bytes = Uint8Array.from({ length: 70_001 }, (_, at) => (at * 7) % 256);
    const back = Uint8Array.from(atob(await contentOf(new Blob([bytes]))), (letter) => letter.charCodeAt(0));
    expect(back, "the bytes come back as they were").toEqual(bytes);
  });

  it("has a size that people read", () => {
    expect([900, 1536, 5 * 1024 * 1024].map((size) => sizeOf(size, "vi")), "bytes, KiB, MiB").toEqual(["900 B", "1,5 KiB", "5 MiB"]);
  });
});
