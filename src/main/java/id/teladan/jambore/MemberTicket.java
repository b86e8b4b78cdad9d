package id.teladan.jambore;

import id.teladan.kader.KaderId;

/**
 * What one member shows at the door.
 *
 * @param ticket the text of the QR
 */
public record MemberTicket(Membership membership, KaderId kaderId, String ticket) {}
