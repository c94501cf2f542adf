"""The record in forms that others read: tables, people, one election, official files again."""
