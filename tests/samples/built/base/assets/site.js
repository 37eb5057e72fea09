import { open } from "./window.js";

open();
