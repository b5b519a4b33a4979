declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** A member of one network, by a random id: events and documents know nobody by name (docs/decisions/0001). */
export type SeatId = Id<"seat">;
/** A person across networks: tenant id and object id stand beside it in one table only. */
export type PersonId = Id<"person">;
export type NetworkId = Id<"network">;
export type MeetingId = Id<"meeting">;

export const seatId = (raw: string): SeatId => raw as SeatId;
export const personId = (raw: string): PersonId => raw as PersonId;
export const networkId = (raw: string): NetworkId => raw as NetworkId;
export const meetingId = (raw: string): MeetingId => raw as MeetingId;
