import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  base: "./",
  resolve: {
    alias: {
      $lib: here("./src/lib"),
      $locales: here("../src-tauri/crates/messages/locales"),
    },
    conditions: ["browser"],
  },
  build: { target: "es2022", cssCodeSplit: false, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
  server: { fs: { allow: [here("..")] }, proxy: { "/rpc": "http://127.0.0.1:4870" } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
