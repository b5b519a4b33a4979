import type { SeatId } from "../../core/ids.ts";
import { accept, refuse, type Verdict } from "../../core/verdict.ts";
import { type Contract, contractOf } from "./state.ts";

/**
 * A member accepts the latest contract between meetings: the content as the network keeps it, with this seat among
 * those who accept. Name the version the member read; another one on file is refused, so nobody accepts the unseen.
 */
export const acceptContract = (
  content: unknown,
  seat: SeatId,
  version?: number,
): Verdict<Contract, "no-contract" | "other-version" | "already-accepted"> => {
  const contract = contractOf(content);
  if (contract === null) return refuse("no-contract");
  if (version !== undefined && version !== contract.version) return refuse("other-version");
  if (contract.acceptedBy.includes(seat) && !contract.onBehalf.includes(seat))
    return refuse("already-accepted");
  return accept(accepted(contract, seat, false));
};

/** The contract with one more who accepts; an own act replaces what the facilitator recorded. */
export const accepted = (contract: Contract, seat: SeatId, onBehalf: boolean): Contract => ({
  ...contract,
  acceptedBy: [...contract.acceptedBy.filter((each) => each !== seat), seat].slice(-60),
  onBehalf: [...contract.onBehalf.filter((each) => each !== seat), ...(onBehalf ? [seat] : [])].slice(-60),
});

/** The contract without this one's acceptance. */
export const unaccepted = (contract: Contract, seat: SeatId): Contract => ({
  ...contract,
  acceptedBy: contract.acceptedBy.filter((each) => each !== seat),
  onBehalf: contract.onBehalf.filter((each) => each !== seat),
});

/**
 * Two records of acceptance brought together: when a meeting's board and the network's memory hold the same version,
 * nobody's acceptance given in the other place is lost. Of different versions the newer stands.
 */
export const joinAcceptance = (a: Contract, b: Contract): Contract => {
  if (a.version !== b.version) return a.version > b.version ? a : b;
  const acceptedBy = [...new Set([...a.acceptedBy, ...b.acceptedBy])];
  const own = (seat: SeatId): boolean =>
    [a, b].some((each) => each.acceptedBy.includes(seat) && !each.onBehalf.includes(seat));
  return { ...a, acceptedBy, onBehalf: acceptedBy.filter((seat) => !own(seat)) };
};

/** The versions on file, oldest first: the last record of each, since every acceptance leaves a record too. */
export const contractVersions = (contents: readonly unknown[]): readonly Contract[] => {
  const byVersion = new Map<number, Contract>();
  for (const content of contents) {
    const contract = contractOf(content);
    if (contract === null) continue;
    const known = byVersion.get(contract.version);
    byVersion.set(contract.version, known === undefined ? contract : joinAcceptance(contract, known));
  }
  return [...byVersion.values()].sort((a, b) => a.version - b.version);
};
