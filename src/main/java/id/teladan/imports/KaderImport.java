package id.teladan.imports;

import static id.teladan.imports.Column.KODE_DESA;
import static id.teladan.imports.Column.NIK;
import static id.teladan.imports.Column.POSYANDU;

import id.teladan.kader.Kader;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderRecords;
import id.teladan.kader.KnownKader;
import id.teladan.kader.NewKader;
import id.teladan.platform.Actor;
import id.teladan.platform.Reach;
import id.teladan.posyandu.Posyandu;
import id.teladan.posyandu.PosyanduRecords;
import id.teladan.region.RegionService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Files of kader. */
final class KaderImport implements RegisterImport {

  private final KaderRecords kader;
  private final PosyanduRecords posyandu;
  private final RegionService regions;

  KaderImport(KaderRecords kader, PosyanduRecords posyandu, RegionService regions) {
    this.kader = kader;
    this.posyandu = posyandu;
    this.regions = regions;
  }

  @Override
  public ReadyImport<KnownKader, NewKader> judge(Handle handle, Actor actor, Table table) {
    Header header = Header.of(Register.KADER, table.header());
    Reach reach = actor.reach(Register.KADER.writers());
    Set<String> villages = header.villages(table, KODE_DESA);
    List<Posyandu> places =
        posyandu.listAround(handle, villages, header.texts(table, POSYANDU)).stream()
            .filter(one -> reach.covers(one.villageCode(), one.puskesmasId().value()))
            .toList();
    Set<String> nikIndexes =
        header.texts(table, NIK).stream()
            .map(FileText::nik)
            .map(kader::nikIndex)
            .collect(Collectors.toSet());
    Map<KaderId, KnownKader> known = new LinkedHashMap<>();
    kader
        .listByPosyandu(handle, places.stream().map(Posyandu::id).toList())
        .forEach(one -> known.put(one.kader().id(), one));
    kader.listByNik(handle, nikIndexes).forEach(one -> known.put(one.kader().id(), one));
    KaderRules rules =
        new KaderRules(
            kader, reach, regions.current(handle, villages), places, List.copyOf(known.values()));
    return new ReadyImport<>(
        RowDriver.judge(header, table, rules), this::write, NewKader::id, KaderImport::trace);
  }

  @Override
  public List<Revision> revisions(Handle handle, List<UUID> ids) {
    return known(handle, ids).stream()
        .map(KnownKader::kader)
        .map(one -> new Revision(one.id().value(), one.revision(), one.name()))
        .toList();
  }

  @Override
  public void removeAll(Handle handle, List<UUID> ids) {
    kader.removeAll(handle, known(handle, ids).stream().map(KnownKader::kader).toList());
  }

  @Override
  public void restoreAll(Handle handle, List<Trace> traces) {
    List<Kader> now =
        known(handle, traces.stream().map(Trace::targetId).toList()).stream()
            .map(KnownKader::kader)
            .toList();
    kader.changeAll(
        handle,
        now,
        traces.stream()
            .map(
                trace ->
                    kader.fromState(
                        new KaderId(trace.targetId()), Objects.requireNonNull(trace.stateBefore())))
            .toList());
  }

  private List<KnownKader> known(Handle handle, List<UUID> ids) {
    return kader.listByIds(handle, ids.stream().map(KaderId::new).toList());
  }

  private void write(Handle handle, Judgement<KnownKader, NewKader> judgement) {
    kader.insertAll(handle, judgement.created());
    kader.changeAll(
        handle,
        judgement.changed().stream().map(change -> change.known().kader()).toList(),
        judgement.changes());
  }

  private static Trace trace(KnownKader before) {
    Kader kader = before.kader();
    return Trace.changed(kader.id().value(), kader.revision(), KaderRecords.state(before));
  }
}
