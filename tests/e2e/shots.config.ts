import base from "./playwright.config";

/** Pictures of every screen, for people to look at: target/tour/. */
export default { ...base, testMatch: "shots.ts" };
