package id.teladan.demo;

import java.util.List;

/** Names that nobody bears: flowers and birds, with surnames that say they are examples. */
final class DemoNames {

  private static final List<String> FIRST =
      List.of(
          "Seruni",
          "Melur",
          "Kenari",
          "Cempaka",
          "Wijaya Kusuma",
          "Tanjung",
          "Teratai",
          "Dahlia",
          "Kemuning",
          "Anggrek",
          "Cendana",
          "Gelatik",
          "Kutilang",
          "Nuri",
          "Mawar",
          "Soka",
          "Bungur",
          "Ketapang",
          "Selasih",
          "Ilalang",
          "Pandan",
          "Sedap Malam",
          "Kantil",
          "Nusa Indah",
          "Flamboyan",
          "Murbei",
          "Rosela",
          "Serai",
          "Kapulaga",
          "Lavender");

  private static final List<String> LAST =
      List.of(
          "Contohwati",
          "Misalsari",
          "Rekaningsih",
          "Umpamawati",
          "Andaiyani",
          "Perumpamaan",
          "Ibaratni",
          "Cobawati",
          "Latihani",
          "Peragawati",
          "Tiruningsih");

  private static final List<String> POSYANDU =
      List.of(
          "Elang",
          "Merpati",
          "Kenari",
          "Cendrawasih",
          "Rajawali",
          "Garuda",
          "Kutilang",
          "Nuri",
          "Jalak",
          "Murai",
          "Perkutut",
          "Merak",
          "Camar",
          "Bangau",
          "Kasuari",
          "Pipit",
          "Gelatik",
          "Beo",
          "Walet",
          "Tekukur",
          "Melati",
          "Mawar",
          "Anggrek",
          "Kenanga",
          "Dahlia",
          "Cempaka",
          "Teratai",
          "Seroja",
          "Kamboja",
          "Flamboyan",
          "Tulip",
          "Bougenville",
          "Matahari",
          "Sakura",
          "Lestari",
          "Harapan",
          "Sehati",
          "Sejahtera",
          "Bahagia",
          "Mandiri Jaya");

  private DemoNames() {}

  /** The nth kader's name; 330 differ. */
  static String kader(int n) {
    return FIRST.get(n % FIRST.size()) + " " + LAST.get((n / FIRST.size() + n) % LAST.size());
  }

  /** The nth posyandu's name; 40 differ. */
  static String posyandu(int n) {
    return POSYANDU.get(n % POSYANDU.size());
  }
}
