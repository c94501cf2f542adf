"""UK Parliament's results files (psephology): results as published, estimates, parties."""
