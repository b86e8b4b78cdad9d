// Whether a tablet may be handed over or wiped. Pure. Green only when nothing of anybody is unsent or
// refused; whatever is not known for certain is not green.

/**
 * @param {object[]} users as listUsers() tells them
 * @param {{canary: string}} storage
 * @returns {{safe: boolean, title: string, reasons: string[]}}
 */
export function safety(users, storage) {
  const reasons = users.flatMap(unsafe);
  if (storage.canary === "LOST") {
    reasons.unshift("Penyimpanan tablet ini pernah dihapus oleh peramban. Periksa di portal apakah semua lembar lengkap.");
  }
  const safe = reasons.length === 0;
  return { safe, title: safe ? "Aman diserahkan atau dikosongkan" : "Jangan diserahkan atau dikosongkan dahulu", reasons };
}

function unsafe({ name, waiting, photosWaiting, submissionsWaiting, movesWaiting, refused, photosRefused }) {
  const reasons = [];
  if (waiting) reasons.push(`${waiting} jawaban ${name} belum terkirim.`);
  if (photosWaiting) reasons.push(`${photosWaiting} foto ${name} belum terkirim.`);
  if (submissionsWaiting) reasons.push(`${submissionsWaiting} lembar selesai ${name} belum terkirim.`);
  if (movesWaiting) reasons.push(`${movesWaiting} lembar ${name} pindah versi, dan portal belum tahu.`);
  if (refused) reasons.push(`${refused} jawaban ${name} ditolak portal dan hanya ada di tablet ini.`);
  if (photosRefused) reasons.push(`${photosRefused} foto ${name} ditolak portal dan hanya ada di tablet ini.`);
  return reasons;
}
