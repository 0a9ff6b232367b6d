import type { Envelope, Platform } from "./index";

/** The development host: one address for calls, the rest are files. */
export const httpPlatform: Platform = {
  hasDialogs: false,
  async rpc(call) {
    const answer = await fetch("/rpc", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    return (await answer.json()) as Envelope;
  },
  setZoom(factor) {
    document.documentElement.style.setProperty("zoom", String(factor));
    return Promise.resolve();
  },
  ready: () => Promise.resolve(),
  project: (address) => void window.open(address, "projector"),
};
