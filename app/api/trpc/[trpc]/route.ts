import { handleTrpc } from "@/server/api/handle-trpc";

export { handleTrpc as GET, handleTrpc as POST };
