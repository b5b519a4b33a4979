/** Nothing of its own to show yet: the meeting's frame asks the question and keeps the time. */
export default function View() {
  return null;
}
