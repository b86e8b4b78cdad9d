// The honest line about saving, in words and in one of four colours. Pure. Green is what has receipts
// and nothing else; whatever waits, was refused or failed keeps it from being green.

import { time } from "./words.js";

/**
 * @param {{waiting: number, photosWaiting?: number, submissionsWaiting?: number, movesWaiting?: number, kept?: number,
 *     refused: number, photosRefused?: number, receiptedAt: ?string}} saving
 * @param {{sending: boolean, online: boolean, signedIn: boolean, failure: ?{code: string, message: string}}} link
 * @returns {{tone: "green"|"amber"|"red"|"plain", text: string, detail: string}}
 */
export function savingLine(saving, link) {
  const waiting = saving.waiting + (saving.photosWaiting ?? 0) + (saving.submissionsWaiting ?? 0) + (saving.movesWaiting ?? 0);
  if (waiting > 0) return { tone: "amber", text: `Tersimpan di tablet · ${waitingWords(saving)}`, detail: reason(link) };
  if (saving.refused > 0) {
    return { tone: "red", text: `${saving.refused} jawaban ditolak portal`, detail: "Yang lain sudah terkirim." };
  }
  if (saving.photosRefused > 0) {
    return { tone: "red", text: `${saving.photosRefused} foto ditolak portal`, detail: "Ganti fotonya; yang lain sudah terkirim." };
  }
  if (saving.kept > 0) {
    return { tone: "amber", text: `${saving.kept} jawaban terlambat, menunggu panitia`, detail: "Sudah aman di portal." };
  }
  if (saving.receiptedAt) return { tone: "green", text: `Terkirim ${time(saving.receiptedAt)}`, detail: "Semua ada tanda terimanya." };
  return { tone: "plain", text: "Belum ada jawaban di tablet ini", detail: link.online ? "" : reason(link) };
}

function waitingWords({ waiting, photosWaiting = 0, submissionsWaiting = 0, movesWaiting = 0 }) {
  if (!photosWaiting && !submissionsWaiting && !movesWaiting) return `${waiting} menunggu dikirim`;
  const parts = [];
  if (waiting) parts.push(`${waiting} jawaban`);
  if (photosWaiting) parts.push(`${photosWaiting} foto`);
  if (submissionsWaiting) parts.push(`${submissionsWaiting} lembar selesai`);
  if (movesWaiting) parts.push(`${movesWaiting} lembar pindah versi`);
  return `${parts.join(", ")} menunggu dikirim`;
}

function reason({ sending, online, signedIn, failure }) {
  if (sending) return "Sedang mengirim …";
  if (!signedIn) return "Masuk lagi bila ada sinyal, supaya terkirim.";
  if (!online) return "Tidak ada sinyal. Dikirim sendiri bila sinyal ada.";
  return failure ? failure.message : "Dikirim sebentar lagi.";
}
