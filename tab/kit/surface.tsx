import { createContext, type ReactNode, useContext } from "react";

/** Where a view is shown: the big shared screen, the 280 px side panel, or a page. */
export type SurfaceKind = "stage" | "panel" | "page";

const SurfaceContext = createContext<SurfaceKind>("page");

/** Sets type sizes, spaces and target sizes for everything inside; every kit part follows. */
export function Surface({
  kind,
  className,
  children,
}: {
  readonly kind: SurfaceKind;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <SurfaceContext value={kind}>
      <div className={`on-${kind}${className ? ` ${className}` : ""}`}>{children}</div>
    </SurfaceContext>
  );
}

/** The surface a part stands on. */
export const useSurface = (): SurfaceKind => useContext(SurfaceContext);
