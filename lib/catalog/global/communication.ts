/** Mail, messages and support. The columns are explained in `../rows.ts`. */
export const COMMUNICATION = `
# communication
HubSpot | https://status.hubspot.com | statuspage | hubspot.com
Intercom | https://www.intercomstatus.com | statuspage | intercom.com intercom.io
Mailgun | https://status.mailgun.com | statuspage
Resend | https://resend-status.com | statuspage
SendGrid | https://status.sendgrid.com | statuspage | sendgrid.com
Twilio | https://status.twilio.com | statuspage | twilio.com
`;
