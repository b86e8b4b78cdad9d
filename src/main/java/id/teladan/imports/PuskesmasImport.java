package id.teladan.imports;

import static id.teladan.imports.Column.KODE_KECAMATAN;

import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import id.teladan.puskesmas.NewPuskesmas;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.region.RegionService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Files of puskesmas. */
final class PuskesmasImport implements RegisterImport {

  private final PuskesmasService puskesmas;
  private final RegionService regions;

  PuskesmasImport(PuskesmasService puskesmas, RegionService regions) {
    this.puskesmas = puskesmas;
    this.regions = regions;
  }

  @Override
  public ReadyImport<Puskesmas, NewPuskesmas> judge(Handle handle, Actor actor, Table table) {
    Header header = Header.of(Register.PUSKESMAS, table.header());
    Set<String> districts = header.texts(table, KODE_KECAMATAN);
    PuskesmasRules rules =
        new PuskesmasRules(
            actor.reach(Register.PUSKESMAS.writers()),
            regions.current(handle, districts),
            puskesmas.listAll(handle, Reach.ALL));
    return new ReadyImport<>(
        RowDriver.judge(header, table, rules),
        this::write,
        NewPuskesmas::id,
        PuskesmasImport::trace);
  }

  @Override
  public List<Revision> revisions(Handle handle, List<UUID> ids) {
    return puskesmas.listByIds(handle, ids.stream().map(PuskesmasId::new).toList()).stream()
        .map(one -> new Revision(one.id().value(), one.revision(), one.name()))
        .toList();
  }

  @Override
  public void removeAll(Handle handle, List<UUID> ids) {
    puskesmas.removeAll(handle, ids.stream().map(PuskesmasId::new).toList());
  }

  @Override
  public void restoreAll(Handle handle, List<Trace> traces) {
    puskesmas.changeAll(
        handle,
        traces.stream()
            .map(
                trace ->
                    PuskesmasService.fromState(
                        new PuskesmasId(trace.targetId()),
                        Objects.requireNonNull(trace.stateBefore())))
            .toList());
  }

  private void write(Handle handle, Judgement<Puskesmas, NewPuskesmas> judgement) {
    puskesmas.insertAll(handle, judgement.created());
    puskesmas.changeAll(handle, judgement.changes());
  }

  private static Trace trace(Puskesmas before) {
    return Trace.changed(before.id().value(), before.revision(), PuskesmasService.state(before));
  }
}
