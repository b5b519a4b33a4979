import type { ViewProps } from "../frame/views.ts";
import HomePage from "../home/home.tsx";

/** Set-up in its own frame (the channel tab's settings): the home page shows it wherever there is no network yet. */
export default function Setup({ boot }: ViewProps) {
  return <HomePage boot={boot} />;
}
