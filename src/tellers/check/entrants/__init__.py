"""Those who stood: how many were women or independents, who was the rival that was beaten."""
