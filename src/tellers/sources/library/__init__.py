"""The House of Commons Library's general elections since 1918, by party group (CBP-8647)."""
