import { describe, expect, it } from "vitest";
import { holdOrder } from "./hold-order";

const items = (ids: string) => [...ids].map((id) => ({ id }));
const order = (shown: string, now: string) =>
  holdOrder([...shown], items(now))
    .map((item) => item.id)
    .join("");

describe("holdOrder", () => {
  it("keeps what was shown in its order", () => {
    expect(order("abc", "cab")).toBe("abc");
  });

  it("lets new items in where the server puts them", () => {
    expect(order("abc", "xcab")).toBe("xabc");
    expect(order("abc", "cxab")).toBe("axbc");
  });

  it("drops what is gone and takes the server's order when nothing was shown", () => {
    expect(order("abc", "cb")).toBe("bc");
    expect(order("", "cab")).toBe("cab");
  });
});
