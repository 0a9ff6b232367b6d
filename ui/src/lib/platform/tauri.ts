import { invoke } from "@tauri-apps/api/core";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { WebviewWindow } from "@tauri-apps/api/webviewWindow";
import type { Envelope, Platform } from "./index";

/** The window of the desktop program. */
export const tauriPlatform: Platform = {
  hasDialogs: true,
  rpc: (call) => invoke<Envelope>("rpc", { call }),
  setZoom: (factor) => getCurrentWebview().setZoom(factor),
  // The window is made hidden, so that nobody sees it blank.
  ready: () => invoke("ready"),
  project(address) {
    void WebviewWindow.getByLabel("projector").then(async (open) => {
      await open?.close();
      new WebviewWindow("projector", { url: `index.html${address}`, title: document.title, width: 1280, height: 720 });
    });
  },
};
