package id.teladan.imports;

import static id.teladan.imports.Column.KODE_DESA;
import static id.teladan.imports.Column.NOMOR_REGISTRASI;

import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import id.teladan.posyandu.NewPosyandu;
import id.teladan.posyandu.Posyandu;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduRecords;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.region.RegionService;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Files of posyandu. */
final class PosyanduImport implements RegisterImport {

  private final PosyanduRecords posyandu;
  private final PuskesmasService puskesmas;
  private final RegionService regions;

  PosyanduImport(PosyanduRecords posyandu, PuskesmasService puskesmas, RegionService regions) {
    this.posyandu = posyandu;
    this.puskesmas = puskesmas;
    this.regions = regions;
  }

  @Override
  public ReadyImport<Posyandu, NewPosyandu> judge(Handle handle, Actor actor, Table table) {
    Header header = Header.of(Register.POSYANDU, table.header());
    Set<String> villages = header.villages(table, KODE_DESA);
    Reach reach = actor.reach(Register.POSYANDU.writers());
    PosyanduRules rules =
        new PosyanduRules(
            reach,
            new HashSet<>(regions.current(handle, villages)),
            puskesmas.listAll(handle, reach),
            posyandu.listAround(handle, villages, header.texts(table, NOMOR_REGISTRASI)));
    return new ReadyImport<>(
        RowDriver.judge(header, table, rules), this::write, NewPosyandu::id, PosyanduImport::trace);
  }

  @Override
  public List<Revision> revisions(Handle handle, List<UUID> ids) {
    return posyandu.listByIds(handle, ids.stream().map(PosyanduId::new).toList()).stream()
        .map(one -> new Revision(one.id().value(), one.revision(), one.name()))
        .toList();
  }

  @Override
  public void removeAll(Handle handle, List<UUID> ids) {
    posyandu.removeAll(handle, ids.stream().map(PosyanduId::new).toList());
  }

  @Override
  public void restoreAll(Handle handle, List<Trace> traces) {
    posyandu.changeAll(
        handle,
        traces.stream()
            .map(
                trace ->
                    PosyanduRecords.fromState(
                        new PosyanduId(trace.targetId()),
                        Objects.requireNonNull(trace.stateBefore())))
            .toList());
  }

  private void write(Handle handle, Judgement<Posyandu, NewPosyandu> judgement) {
    posyandu.insertAll(handle, judgement.created());
    posyandu.changeAll(handle, judgement.changes());
  }

  private static Trace trace(Posyandu before) {
    return Trace.changed(before.id().value(), before.revision(), PosyanduRecords.state(before));
  }
}
