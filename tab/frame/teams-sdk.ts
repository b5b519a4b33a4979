// The parts of teams-js that the tab uses, by name: the whole library is almost three times as large.
// It fetches Microsoft's list of host origins once (res.cdn.office.net: allow it in connect-src); offline it has its own.
export { app, authentication, meeting } from "@microsoft/teams-js";
