package id.teladan;

import io.dropwizard.lifecycle.ServerLifecycleListener;
import org.eclipse.jetty.server.Server;

/** Tells whoever started the portal where it is, once it answers. */
record StartNotice(boolean demo) implements ServerLifecycleListener {

  private static final String ACCOUNTS =
      """
        admin      mengelola akun dan semua data
        panitia    lomba, rekap, penetapan        (Muara Enim)
        penilai1, penilai2, penilai3  menilai kunjungan dengan tablet
        pelatih    rekomendasi, pelatihan, sertifikat
        dinas      melihat seluruh kabupaten
        kader1     sertifikat dan pelatihan sendiri
        panitia2, pelatih2, kader2    kantor lain (Kota Banjar)
        Kata sandi semuanya: teladan-demo
      """;

  @Override
  @SuppressWarnings("SystemOut") // for the person at the terminal, whatever the log's level
  public void serverStarted(Server server) {
    System.out.printf("%nTeladan: http://localhost:%d%n", getLocalPort(server));
    if (demo) {
      System.out.printf("Akun demo:%n%s%n", ACCOUNTS);
    }
  }
}
