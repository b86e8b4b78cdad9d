package id.teladan.certificate;

import id.teladan.platform.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Reads from the registers below who may hold a paper. */
@RegisterConstructorMapper(HolderDao.Holder.class)
@RegisterConstructorMapper(HolderDao.PlacedKader.class)
@RegisterConstructorMapper(HolderDao.Entrant.class)
interface HolderDao {

  /** A kader as a paper names one. */
  record Holder(UUID id, String name, String posyandu, String villageCode, String village) {

    /** As in {@code Kader Posyandu Elang, Desa Lingga}. */
    String affiliation() {
      return "Kader " + posyanduWords(posyandu) + ", " + villageWords(villageCode, village);
    }
  }

  /** A kader, and the place whose office attests what they can do. */
  record PlacedKader(
      UUID id,
      String name,
      String posyandu,
      String villageCode,
      String village,
      UUID puskesmasId,
      String districtCode) {

    Holder holder() {
      return new Holder(id, name, posyandu, villageCode, village);
    }
  }

  /** Who takes part in a competition: a posyandu, or a kader of it. */
  record Entrant(
      UUID entryId,
      @Nullable UUID kaderId,
      @Nullable String kader,
      UUID posyanduId,
      String posyandu,
      String villageCode,
      String village) {

    UUID holderId() {
      return kaderId == null ? posyanduId : kaderId;
    }

    String name() {
      return kader == null ? posyanduWords(posyandu) : kader;
    }

    String affiliation() {
      String place = villageWords(villageCode, village);
      return kader == null ? place : "Kader " + posyanduWords(posyandu) + ", " + place;
    }
  }

  static String posyanduWords(String name) {
    return name.regionMatches(true, 0, "Posyandu", 0, 8) ? name : "Posyandu " + name;
  }

  /** The serial of a village begins with 1 for a kelurahan, and with 2 or 3 for a desa. */
  static String villageWords(String code, String name) {
    return (code.charAt(9) == '1' ? "Kelurahan " : "Desa ") + name;
  }

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu, p.village_code, r.name AS village
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
        JOIN region r ON r.code = p.village_code
       WHERE k.id IN (<ids>)
       ORDER BY k.name, k.id
      """)
  List<Holder> list(@BindList("ids") List<UUID> ids);

  @SqlQuery(
      """
      SELECT k.id, k.name, p.name AS posyandu, p.village_code, r.name AS village,
             m.id AS puskesmas_id, m.district_code
        FROM kader k
        JOIN posyandu p ON p.id = k.posyandu_id
        JOIN region r ON r.code = p.village_code
        JOIN puskesmas m ON m.id = p.puskesmas_id
       WHERE k.id = :id AND <posyanduInScope>
      """)
  Optional<PlacedKader> findPlaced(UUID id, @BindMethods("reach") Reach reach);

  @SqlQuery(
      """
      SELECT e.id AS entry_id, k.id AS kader_id, k.name AS kader, p.id AS posyandu_id,
             p.name AS posyandu, p.village_code, r.name AS village
        FROM entry e
        LEFT JOIN kader k ON k.id = e.kader_id
        JOIN posyandu p ON p.id = COALESCE(e.posyandu_id, k.posyandu_id)
        JOIN region r ON r.code = p.village_code
       WHERE e.id IN (<ids>)
       ORDER BY e.id
      """)
  List<Entrant> listEntrants(@BindList("ids") List<UUID> ids);

  /** Whether a competition is decided; it stays as it is until the transaction ends. */
  @SqlQuery(
      """
      SELECT COALESCE(MAX(status = 'DECIDED'), FALSE)
        FROM competition
       WHERE id = :id
        LOCK IN SHARE MODE
      """)
  boolean holdDecided(UUID id);
}
