import { useTexts } from "../kit/language.tsx";
import type { About } from "./about-network.ts";
import { printTexts } from "./texts.ts";
import "./print-ask.css";

/** What a paper holds, what it leaves out, and who could see it. */
export function PaperAbout({ about }: { readonly about: About }) {
  const text = useTexts(printTexts);
  return (
    <dl className="print-ask">
      <div>
        <dt>{text.holds}</dt>
        <dd>{about.holds}</dd>
      </div>
      <div>
        <dt>{text.leaves}</dt>
        <dd>{about.leaves}</dd>
      </div>
      <div>
        <dt>{text.who}</dt>
        <dd>{about.who}</dd>
      </div>
    </dl>
  );
}
