package id.teladan.imports;

import static id.teladan.imports.Column.KODE;
import static id.teladan.imports.Column.KODE_KECAMATAN;
import static id.teladan.imports.Column.NAMA;

import id.teladan.imports.RowDriver.Candidate;
import id.teladan.imports.RowDriver.Identity;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Names;
import id.teladan.platform.Reach;
import id.teladan.puskesmas.NewPuskesmas;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.puskesmas.PuskesmasService;
import id.teladan.region.RegionService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Files of puskesmas: known again by their code. */
final class PuskesmasImport implements RegisterImport {

  private final PuskesmasService puskesmas;
  private final RegionService regions;

  PuskesmasImport(PuskesmasService puskesmas, RegionService regions) {
    this.puskesmas = puskesmas;
    this.regions = regions;
  }

  @Override
  public ReadyImport judge(Handle handle, Actor actor, Table table) {
    Header header = Header.of(Register.PUSKESMAS, table.header());
    Set<String> districts = header.texts(table, KODE_KECAMATAN);
    Rules rules =
        new Rules(
            actor.reach(Register.PUSKESMAS.writers()),
            regions.current(handle, districts),
            puskesmas.listAll(handle, Reach.ALL));
    return new Ready(RowDriver.judge(header, table, rules));
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

  /** What is known when a file is judged. */
  private static final class Rules implements RowDriver.Rules<Puskesmas, NewPuskesmas> {

    private final Reach reach;
    private final Set<String> districts;
    private final Map<String, Puskesmas> byCode = new HashMap<>();
    private final Map<String, Puskesmas> byName = new HashMap<>();

    Rules(Reach reach, Set<String> districts, List<Puskesmas> known) {
      this.reach = reach;
      this.districts = new HashSet<>(districts);
      for (Puskesmas one : known) {
        byName.put(place(one.districtCode(), one.name()), one);
        String code = one.code();
        if (code != null) {
          byCode.put(Names.key(code), one);
        }
      }
    }

    @Override
    public @Nullable Candidate<Puskesmas, NewPuskesmas> read(Fields fields) {
      String code = fields.needed(KODE);
      String name = fields.needed(NAMA);
      String district = fields.needed(KODE_KECAMATAN);
      Puskesmas known = byCode.get(Names.key(code));
      PuskesmasId id = known == null ? PuskesmasId.next() : known.id();
      NewPuskesmas request =
          new NewPuskesmas(
              id.value(), code, name, district, known == null ? null : known.shortCode());
      fields.faults(Checks.of(request));
      if (!fields.faults().isEmpty()) {
        return null;
      }
      if (!districts.contains(district) || !reach.covers(district, id.value())) {
        fields.fault(KODE_KECAMATAN, "bukan kecamatan di wilayah Anda");
      }
      if (known != null && !reach.covers(known.districtCode(), known.id().value())) {
        fields.fault(KODE, "sudah dipakai puskesmas di luar wilayah Anda");
      }
      Puskesmas namesake = byName.get(place(district, name));
      if (namesake != null && !namesake.id().equals(id)) {
        fields.fault(NAMA, "nama ini sudah dipakai puskesmas lain di kecamatan itu");
      }
      return new Candidate<>(
          known,
          request,
          known != null && known.says(request),
          List.of(new Identity(KODE, Names.key(code)), new Identity(NAMA, place(district, name))));
    }

    private static String place(String district, String name) {
      return district + " " + Names.key(name);
    }
  }

  private final class Ready implements ReadyImport {

    private final Judgement<Puskesmas, NewPuskesmas> judgement;

    Ready(Judgement<Puskesmas, NewPuskesmas> judgement) {
      this.judgement = judgement;
    }

    @Override
    public ImportReport report() {
      return judgement.report();
    }

    @Override
    public List<Trace> apply(Handle handle) {
      puskesmas.insertAll(handle, judgement.created());
      puskesmas.changeAll(
          handle, judgement.changed().stream().map(Judgement.Change::request).toList());
      List<Trace> traces = new ArrayList<>();
      judgement
          .created()
          .forEach(made -> traces.add(Trace.made(Objects.requireNonNull(made.id()))));
      for (Judgement.Change<Puskesmas, NewPuskesmas> change : judgement.changed()) {
        Puskesmas before = change.known();
        traces.add(
            new Trace(before.id().value(), before.revision() + 1, PuskesmasService.state(before)));
      }
      return traces;
    }
  }
}
