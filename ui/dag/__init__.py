"""Closing a day: what may be forgotten is proposed, and booked or turned down with one key."""
