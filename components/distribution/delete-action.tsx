"use client";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { DeleteVersionDialog } from "@/components/versions/delete-version-dialog";
import type { VersionDetail } from "@/components/versions/version-data";

interface DeleteActionProps {
  version: VersionDetail;
  /** Called once it is gone, before the reader is taken to the package. */
  onDeleted: () => void;
}

/** Deletes the version of the page, or says why that cannot be. */
export function DeleteAction({ version, onDeleted }: DeleteActionProps) {
  const t = useTranslations("versions.delete");
  const read = useSentence();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        icon={<Trash2 aria-hidden />}
        reason={read(version.whyNotDelete)}
        onClick={() => setAsking(true)}
      >
        {t("action")}
      </Button>
      {asking && (
        <DeleteVersionDialog
          version={version}
          onClose={() => setAsking(false)}
          onDeleted={() => {
            onDeleted();
            setAsking(false);
            router.push(paths.package(version.packageId));
          }}
        />
      )}
    </>
  );
}
