import { mount } from "svelte";
import App from "./App.svelte";
import "$lib/style/tokens.css";
import "$lib/style/base.css";

const target = document.getElementById("app");
if (target) mount(App, { target });
