import "./kit/kit.css";
import "./frame/frame.css";
import { boot } from "./frame/boot.tsx";

const place = document.getElementById("root");
if (place) void boot(place);
