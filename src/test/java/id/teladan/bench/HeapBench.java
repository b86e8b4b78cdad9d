package id.teladan.bench;

import java.io.IOException;

/** What the portal holds after everything that was measured before. */
final class HeapBench implements Part {

  private final BenchPortal portal;

  HeapBench(Ground ground) {
    this.portal = ground.portal();
  }

  @Override
  public void run(Report report) throws IOException, InterruptedException {
    long used = Heap.usedMegabytes(portal.portalProcess());
    long kept = Heap.keptMegabytes(portal.portalProcess());
    report.line(
        "After all of the above, with `-Xmx512m`: %d MB used, %d MB after a full collection."
            .formatted(used, kept));
  }
}
