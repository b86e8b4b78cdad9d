package id.teladan.kader;

import id.teladan.platform.Actor;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.puskesmas.Puskesmas;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kader a reader sees, by search and filters. */
final class KaderListView extends PageView {

  final String text;
  final String posyanduId;
  final List<Option> puskesmas;
  final List<Option> levels;
  final List<Row> rows;
  final String nextAddress;
  final String fileAddress;
  final boolean writable;
  final boolean anywhere;

  KaderListView(
      String template,
      Actor actor,
      KaderSearch search,
      List<Puskesmas> choice,
      Listing<KaderProfile> found) {
    super(template, actor, "Kader");
    this.text = search.text();
    this.posyanduId = text(search.posyanduId());
    this.anywhere = search.posyanduId() == null;
    this.puskesmas =
        choice.stream()
            .map(
                one ->
                    new Option(
                        one.id().toString(),
                        one.name(),
                        one.id().value().equals(search.puskesmasId())))
            .toList();
    this.levels =
        Arrays.stream(KaderLevel.values())
            .map(level -> new Option(level.name(), level.title(), level == search.level()))
            .toList();
    this.rows = found.items().stream().map(Row::of).toList();
    this.writable = actor.has(KaderService.WRITERS);
    this.nextAddress = found.next() == null ? "" : address("/kader", search, found.next());
    this.fileAddress = rows.isEmpty() ? "" : address("/kader/daftar.csv", search, "");
  }

  private static String address(String path, KaderSearch search, String next) {
    return UriBuilder.fromPath(path)
        .queryParam("q", "{q}")
        .queryParam("posyanduId", "{posyandu}")
        .queryParam("puskesmasId", "{puskesmas}")
        .queryParam("region", "{region}")
        .queryParam("level", "{level}")
        .queryParam("after", "{after}")
        .build(
            search.text(),
            text(search.posyanduId()),
            text(search.puskesmasId()),
            text(search.region()),
            text(search.level()),
            next)
        .toString();
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  record Row(
      KaderId id,
      String name,
      String posyanduName,
      String village,
      String level,
      String levelColor,
      String mastered,
      boolean active,
      boolean appointed) {

    static Row of(KaderProfile profile) {
      Kader kader = profile.kader();
      return new Row(
          kader.id(),
          kader.name(),
          kader.posyanduName(),
          kader.villageName(),
          profile.level().title(),
          KaderWords.color(profile.level()),
          profile.skills().mastered().size() + "/" + Skills.all().size(),
          kader.active(),
          kader.appointed());
    }
  }
}
