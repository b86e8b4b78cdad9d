package id.teladan.testing;

import id.teladan.imports.ImportModule;
import id.teladan.kader.KaderId;
import id.teladan.kader.KaderModule;
import id.teladan.kader.NewKader;
import id.teladan.kader.Sex;
import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Ids;
import id.teladan.platform.Platform;
import id.teladan.platform.Policies;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.platform.Secrets;
import id.teladan.platform.SigningKey;
import id.teladan.posyandu.NewPosyandu;
import id.teladan.posyandu.PosyanduId;
import id.teladan.posyandu.PosyanduModule;
import id.teladan.puskesmas.NewPuskesmas;
import id.teladan.puskesmas.PuskesmasId;
import id.teladan.puskesmas.PuskesmasModule;
import id.teladan.region.RegionModule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The registers on the tests' MariaDB, and the things a test needs of them: an own puskesmas with
 * its own posyandu and kader, all with names that no other test has.
 */
public final class Registers {

  private final RegionModule regions;
  private final PuskesmasModule puskesmas;
  private final PosyanduModule posyandu;
  private final KaderModule kader;
  private final ImportModule imports;

  private Registers(Platform platform) {
    regions = RegionModule.create(platform);
    puskesmas = PuskesmasModule.create(platform, regions);
    posyandu = PosyanduModule.create(platform, regions, puskesmas);
    kader = KaderModule.create(platform, puskesmas, posyandu);
    imports = ImportModule.create(platform, regions, puskesmas, posyandu, kader);
  }

  public static Registers on(Jdbi jdbi) {
    return on(jdbi, Clock.systemUTC(), Policies.DEFAULTS);
  }

  public static Registers on(Jdbi jdbi, Clock clock, Policies policies) {
    return new Registers(platform(jdbi, clock, policies));
  }

  /** What the house gives to modules, with the secret of the tests' portal. */
  public static Platform platform(Jdbi jdbi, Clock clock, Policies policies) {
    Secrets secrets = secrets();
    return new Platform(
        jdbi, clock, secrets, new SigningKey(secrets), policies, "http://localhost");
  }

  /** The secret of the tests' portal, from which its keys are made. */
  public static Secrets secrets() {
    byte[] secret = new byte[32];
    Arrays.fill(secret, (byte) 0x5e);
    return new Secrets(secret);
  }

  public RegionModule regions() {
    return regions;
  }

  public PuskesmasModule puskesmas() {
    return puskesmas;
  }

  public PosyanduModule posyandu() {
    return posyandu;
  }

  public KaderModule kader() {
    return kader;
  }

  public ImportModule imports() {
    return imports;
  }

  /** Somebody with one role in one puskesmas. */
  public static Actor actor(Role role, PuskesmasId place) {
    return new Actor("uji", "Uji", List.of(new Grant(role, Scope.puskesmas(place.value()))));
  }

  /** Somebody with one role in a region. */
  public static Actor actor(Role role, String region) {
    return new Actor("uji", "Uji", List.of(new Grant(role, Scope.region(region))));
  }

  public PuskesmasId newPuskesmas() {
    return puskesmas
        .service()
        .create(
            Actor.SYSTEM, new NewPuskesmas(null, code(), "Puskesmas " + code(), "16.03.07", null))
        .value()
        .id();
  }

  public PosyanduId newPosyandu(PuskesmasId place) {
    return posyandu
        .service()
        .create(Actor.SYSTEM, posyandu("Posyandu " + code(), place))
        .value()
        .posyandu()
        .id();
  }

  public static NewPosyandu posyandu(String name, PuskesmasId place) {
    return new NewPosyandu(
        null, name, "16.03.07.2005", "Dusun 1", place.value(), null, null, null, true);
  }

  public KaderId newKader(PosyanduId place) {
    return kader
        .service()
        .create(Actor.SYSTEM, kader("Kader " + code(), place, null))
        .value()
        .kader()
        .id();
  }

  public static NewKader kader(String name, PosyanduId place, @Nullable String nik) {
    return new NewKader(
        null,
        name,
        place.value(),
        "081234567890",
        Sex.F,
        LocalDate.of(1990, 5, 17),
        LocalDate.of(2015, 1, 1),
        true,
        true,
        nik);
  }

  /** Sixteen digits that no other test has. */
  public static String nik() {
    return "16"
        + "%014d"
            .formatted(Math.floorMod(Ids.next().getLeastSignificantBits(), 100_000_000_000_000L));
  }

  /** A text of 17 letters and digits that no other test has. */
  public static String code() {
    return "U" + Ids.next().toString().replace("-", "").substring(16).toUpperCase(Locale.ROOT);
  }
}
