import type { ReactNode } from "react";
import { ColumnPages } from "../../../tab/kit/column-pages.tsx";

/** The wall in columns, and in pages where there is more. */
export function Pages({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  return (
    <ColumnPages
      columns={columns}
      parts=".ig-box-part li, .ig-seated"
      windowClass="ig-window"
      flowClass="ig-flow"
    >
      {children}
    </ColumnPages>
  );
}
