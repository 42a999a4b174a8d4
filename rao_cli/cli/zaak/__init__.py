"""Commands about one zaak."""
