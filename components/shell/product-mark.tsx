interface ProductMarkProps {
  className?: string;
}

/** The product's mark: one image reaching three regions. The name stands beside it, so it is decoration. */
export function ProductMark({ className = "size-6" }: ProductMarkProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path
        d="M12 16 24 7M12 16h13M12 16l12 9"
        strokeWidth="1.8"
        strokeLinecap="round"
        className="fill-none stroke-on-accent opacity-70"
      />
      <g className="fill-on-accent">
        <rect x="6" y="11" width="10" height="10" rx="2.5" />
        <circle cx="24.5" cy="7.5" r="2.6" />
        <circle cx="25.5" cy="16" r="2.6" />
        <circle cx="24.5" cy="24.5" r="2.6" />
      </g>
    </svg>
  );
}
