package id.teladan.posyandu;

import id.teladan.platform.Actor;
import id.teladan.platform.FormField.Option;
import id.teladan.platform.Listing;
import id.teladan.platform.PageView;
import id.teladan.puskesmas.Puskesmas;
import id.teladan.region.Region;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The posyandu a reader sees, by search and filters. */
final class PosyanduListView extends PageView {

  final String text;
  final String region;
  final List<Option> puskesmas;
  final List<Option> strata;
  final List<Option> villages;
  final List<Row> rows;
  final String nextAddress;
  final String fileAddress;
  final boolean writable;

  PosyanduListView(
      String template,
      Actor actor,
      PosyanduSearch search,
      List<Puskesmas> choice,
      List<Region> around,
      Listing<PosyanduStanding> found) {
    super(template, actor, "Posyandu");
    this.text = search.text();
    this.region = Objects.requireNonNullElse(search.region(), "");
    this.puskesmas =
        choice.stream()
            .map(
                one ->
                    new Option(
                        one.id().toString(),
                        one.name(),
                        one.id().value().equals(search.puskesmasId())))
            .toList();
    this.strata =
        Arrays.stream(Strata.values())
            .map(one -> new Option(one.name(), one.title(), one == search.strata()))
            .toList();
    this.villages = around.stream().map(one -> new Option(one.code(), one.name(), false)).toList();
    this.rows = found.items().stream().map(Row::of).toList();
    this.writable = actor.has(PosyanduService.WRITERS);
    this.nextAddress = found.next() == null ? "" : address("/posyandu", search, found.next());
    this.fileAddress = rows.isEmpty() ? "" : address("/posyandu/daftar.csv", search, "");
  }

  private static String address(String path, PosyanduSearch search, String next) {
    return UriBuilder.fromPath(path)
        .queryParam("q", "{q}")
        .queryParam("puskesmasId", "{puskesmas}")
        .queryParam("region", "{region}")
        .queryParam("strata", "{strata}")
        .queryParam("after", "{after}")
        .build(
            search.text(),
            Objects.requireNonNullElse(search.puskesmasId(), ""),
            Objects.requireNonNullElse(search.region(), ""),
            Objects.requireNonNullElse(search.strata(), ""),
            next)
        .toString();
  }

  record Row(
      PosyanduId id,
      String name,
      String village,
      String puskesmasName,
      String strataTitle,
      String strataColor,
      boolean active) {

    static Row of(PosyanduStanding standing) {
      Posyandu posyandu = standing.posyandu();
      Strata strata = posyandu.strata();
      return new Row(
          posyandu.id(),
          posyandu.name(),
          posyandu.villageName(),
          posyandu.puskesmasName(),
          strata == null ? "Belum ditelaah" : strata.title(),
          StrataWords.color(strata),
          standing.active().active());
    }
  }
}
