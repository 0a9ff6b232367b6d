import { invoke } from "@tauri-apps/api/core";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import type { Envelope, Platform } from "./index";

/** The window of the desktop program. */
export const tauriPlatform: Platform = {
  hasDialogs: true,
  rpc: (call) => invoke<Envelope>("rpc", { call }),
  setZoom: (factor) => getCurrentWebview().setZoom(factor),
  // The window is made hidden, so that nobody sees it blank.
  ready: () => invoke("ready"),
};
