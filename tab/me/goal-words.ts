const beginnings = /^(?:jeg\s+skal|eg\s+skal|i\s+will|i['’]ll)\s*(?:…|\.{3}|:)?\s+/iu;

/** A goal as it is read after «Jeg skal»: without the same words once more, and without a capital of its own. */
export const afterIWill = (goal: string): string => {
  const words = goal.trim().replace(beginnings, "");
  const [first = "", second = ""] = words;
  // Two capitals are a short form, as in ROS.
  const isShort = second !== second.toLocaleLowerCase();
  return isShort ? words : `${first.toLocaleLowerCase()}${words.slice(first.length)}`;
};
