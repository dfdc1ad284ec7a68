// Preloaded into a child: ends it when its parent is gone, even by kill -9, because then the channel closes.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
