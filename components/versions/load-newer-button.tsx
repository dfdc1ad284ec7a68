"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";

interface LoadNewerButtonProps {
  children: string;
  /** Reads the newer draft and puts it into the form. */
  onLoad: () => Promise<void>;
}

/** Takes over what somebody else saved, and shows that it is on its way. */
export function LoadNewerButton({ children, onLoad }: LoadNewerButtonProps) {
  const [loading, setLoading] = useState(false);
  async function load() {
    setLoading(true);
    try {
      await onLoad();
    } finally {
      setLoading(false);
    }
  }
  return (
    <Button size="sm" pending={loading} onClick={load}>
      {children}
    </Button>
  );
}
