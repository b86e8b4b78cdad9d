package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Grant;
import id.teladan.platform.Reach;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Between places as people name them and as grants refer to them. */
final class Places {

  static final String EVERYWHERE = "seluruh wilayah";

  private static final Pattern REGION =
      Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Jdbi jdbi;

  Places(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The places of all these accounts in words, by what {@link #key} answers, in one query. */
  Map<String, String> titles(Collection<Account> accounts) {
    Set<String> codes = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Account account : accounts) {
      add(codes, account.homeVillageCode());
      add(ids, account.homePuskesmasId());
      for (Grant grant : account.grants()) {
        add(codes, grant.scope().region());
        add(ids, grant.scope().puskesmasId());
        add(ids, grant.scope().kaderId());
      }
    }
    return jdbi.withExtension(PlaceDao.class, dao -> dao.listTitles(codes, ids)).stream()
        .collect(Collectors.toMap(PlaceDao.Title::place, PlaceDao.Title::title, (a, b) -> a));
  }

  private static void add(Set<String> set, @Nullable Object value) {
    if (value != null) {
      set.add(value.toString());
    }
  }

  /** What the place is called by machines; empty for everywhere. */
  static String key(Scope scope) {
    if (scope.region() != null) {
      return scope.region();
    }
    UUID id = scope.puskesmasId() != null ? scope.puskesmasId() : scope.kaderId();
    return id == null ? "" : id.toString();
  }

  List<PlaceDao.Suggestion> suggestPuskesmas(Actor actor) {
    Reach reach = actor.reach(Role.ADMIN);
    return jdbi.withExtension(PlaceDao.class, dao -> dao.suggestPuskesmas(reach));
  }

  /** The one puskesmas of that code, name or id that the actor reaches. */
  Optional<UUID> findPuskesmas(Actor actor, String text) {
    Reach reach = actor.reach(Role.ADMIN);
    List<UUID> found =
        jdbi.withExtension(PlaceDao.class, dao -> dao.findPuskesmas(text.strip(), reach));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** What was typed as the place of a role; empty when it names none. */
  Optional<Scope> scope(Actor actor, Role role, String typed) {
    String text = typed.strip();
    if (role == Role.KADER) {
      return UUID_TEXT.matcher(text).matches()
          ? Optional.of(Scope.kader(UUID.fromString(text)))
          : Optional.empty();
    }
    if (text.isEmpty() || text.equalsIgnoreCase(EVERYWHERE)) {
      return Optional.of(Scope.EVERYWHERE);
    }
    return REGION.matcher(text).matches()
        ? Optional.of(Scope.region(text))
        : findPuskesmas(actor, text).map(Scope::puskesmas);
  }
}
